"""Commands of `dienhinh`, one noun a module; app/cli.py registers them."""
