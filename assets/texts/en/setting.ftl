# The settings.
setting-title = Settings
setting-back = Home
setting-back-call = Back to the call
setting-on = On
setting-off = Off

## Look
setting-group-look = Look
setting-language = Language
setting-language-about = Of the program. Calls stay in their own language.
setting-scale = Text size
setting-scale-about = Everything grows with the text.
setting-theme = Colors
setting-theme-about = Light for a bright room, dark for a dim one.
setting-theme-light = Light
setting-theme-dark = Dark
setting-motion = Reduced motion
setting-motion-about = Faces and the ringing phone stand still.

## Sound
setting-group-sound = Sound
setting-sound = Sound
setting-sound-about = The ringing phone, the hold music, the line going dead.
setting-volume-1 = Quiet
setting-volume-2 = Medium
setting-volume-3 = Loud

## In a call
setting-group-call = In a call
setting-timers = Clock
setting-timers-about = Shows how long the call and a silence last.
setting-marks = Points as you talk
setting-marks-about = In practice, a small mark shows where a reply earned or cost points.

## For everybody
setting-group-all = For everybody here
setting-leaderboard = Leaderboard
setting-leaderboard-about = Shows everybody who passes how many calls, by name. Only a trainer decides this.

## Keys
setting-group-keys = Keys
setting-keys-about = Enter, Tab, Esc and the arrows always keep their meaning.
setting-keys-usual = Usual keys
setting-key-usual = Back to { $key }
setting-key-press = Press a key
setting-key-how = Hold Ctrl or Alt with a letter, or press a function key. Esc leaves it as it was.
setting-key-hold = Hold, and resume
setting-key-transfer = Transfer the call
setting-key-hang-up = Hang up
setting-key-hint = Ask for a hint
setting-key-step-back = Redo a turn
setting-key-briefing = Read the briefing again
setting-key-search = Search the card terms
setting-key-next-part = Reply, desk and transcript in turn; backward with Shift
setting-key-keys = List of keys
setting-key-settings = Settings
setting-key-leave = Leave the call and keep it for later

## Why a key cannot be had
setting-refused-taken = { $key } is already in use: { $action }. Press another key, or Esc.
setting-refused-types = { $key } types text. Hold Ctrl or Alt with it, or press a function key.
setting-refused-edits = { $key } edits what you type. Press another key, or Esc.
setting-refused-fixed = { $key } always keeps its meaning. Press another key, or Esc.
setting-refused-system = { $key } belongs to your computer. Press another key, or Esc.
setting-refused-unknown = This key cannot be used. Press another key, or Esc.
