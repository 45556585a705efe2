"""The weights of the `accurate` transformer: model.onnx, tokenizer.json and config.json."""
