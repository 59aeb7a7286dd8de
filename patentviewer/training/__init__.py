"""How the model is made. The only folder that imports torch and timm."""
