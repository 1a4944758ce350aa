"""The worker: what is done after the answer has gone. Jobs come from `services.jobs`, one kind of work a module."""
