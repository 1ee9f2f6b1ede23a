"""Home: today's practice, the calls, and the way to everything else."""
