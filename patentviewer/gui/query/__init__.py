"""What is asked: drawings dropped, pasted, opened, chosen, cropped and weighed."""
