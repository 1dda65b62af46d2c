"""The browser demo: its page served on this machine, its models packed for it."""
