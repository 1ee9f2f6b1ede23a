# Who sits here.
profile-title = Profile
profile-back = Back
profile-who = Who is taking calls?
profile-here = that is you
profile-rename = Your name
profile-rename-do = Change the name
profile-renamed = Your name is now { $name }.
profile-new = Somebody new
profile-add = Add
profile-manage = Role and PIN
profile-lock = Lock
profile-with-pin = { $role }, with a PIN
