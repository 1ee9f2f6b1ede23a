# The settings.
setting-title = Settings
setting-back = Back
setting-language = Language
setting-language-about = Of the program. Calls stay in their own language.
setting-scale = Text size
setting-scale-about = Everything grows with the text.
setting-theme = Colors
setting-theme-about = Light for a bright room, dark for a dim one.
setting-theme-light = Light
setting-theme-dark = Dark
setting-sound = Sound
setting-sound-about = The ringing phone, the hold music, the line going dead.
setting-motion = Reduced motion
setting-motion-about = Faces and the ringing phone stand still.
setting-on = On
setting-off = Off
