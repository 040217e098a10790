/**
 * Phaser without what this game never asks for: physics, sound, input, tweens, tilemaps, every object but pictures, every file but
 * pictures and tables. Requiring a part is what makes it known to the rest. Whoever needs another one adds it here.
 */
const Renderer = require('../../node_modules/phaser/src/renderer/index');
require('../../node_modules/phaser/src/cameras/2d/CameraManager');
require('../../node_modules/phaser/src/events/EventEmitter');
require('../../node_modules/phaser/src/gameobjects/DisplayList');
require('../../node_modules/phaser/src/gameobjects/GameObjectCreator');
require('../../node_modules/phaser/src/gameobjects/GameObjectFactory');
require('../../node_modules/phaser/src/gameobjects/UpdateList');
require('../../node_modules/phaser/src/gameobjects/image/ImageFactory');
require('../../node_modules/phaser/src/loader/filetypes/JSONFile');
require('../../node_modules/phaser/src/scene/ScenePlugin');

const Extend = require('../../node_modules/phaser/src/utils/object/Extend');

module.exports = Extend(false, {
  BlendModes: require('../../node_modules/phaser/src/renderer/BlendModes'),
  Core: { Events: require('../../node_modules/phaser/src/core/events/index') },
  Game: require('../../node_modules/phaser/src/core/Game'),
  GameObjects: { Image: require('../../node_modules/phaser/src/gameobjects/image/Image') },
  Loader: {
    ...require('../../node_modules/phaser/src/loader/const'),
    Events: require('../../node_modules/phaser/src/loader/events/index'),
    File: require('../../node_modules/phaser/src/loader/File'),
    FileTypes: { ImageFile: require('../../node_modules/phaser/src/loader/filetypes/ImageFile') },
    LoaderPlugin: require('../../node_modules/phaser/src/loader/LoaderPlugin'),
  },
  Renderer,
  Scale: { ...require('../../node_modules/phaser/src/scale/const/SCALE_MODE_CONST'), ...require('../../node_modules/phaser/src/scale/const/CENTER_CONST'), Events: require('../../node_modules/phaser/src/scale/events/index') },
  Scene: require('../../node_modules/phaser/src/scene/Scene'),
  Scenes: { Events: require('../../node_modules/phaser/src/scene/events/index') },
}, require('../../node_modules/phaser/src/const'));
