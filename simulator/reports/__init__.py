"""What is handed out of Headset: an attempt in words, and pages made of it."""
