"""The pictures of `samples/`: one module each, drawn with NumPy and OpenCV alone."""
