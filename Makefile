# `make demo` and `make test` are all a newcomer needs; README.md says what they do.
.PHONY: demo demo-reset test requirements format screenshots

# Options for the command, for example: make demo ARGS="--port 9000"
ARGS ?=

demo:
	@bash scripts/demo.sh $(ARGS)

demo-reset:
	@bash scripts/demo.sh --reset $(ARGS)

test:
	@bash scripts/test.sh

requirements:
	@python3 scripts/requirements.py

format:
	swift format lint -s -r Sources Tests

screenshots:
	@bash scripts/screenshots.sh
