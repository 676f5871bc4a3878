"""The data of the page: what it decides by, draws and reads out, made from a corpus and packed."""
