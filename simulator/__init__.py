"""Headset: simulated calls that train credit-card customer-service agents."""
