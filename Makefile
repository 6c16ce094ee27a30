.PHONY: screen bulk test ci bench golden

screen: ## decide a campaign: the sample, or IN=file OUT=folder
	go run ./examples/screen $(if $(IN),-in $(IN)) $(if $(OUT),-out $(OUT))

bulk: ## make a campaign to measure with: ROWS=5000000 LISTED=10000000
	go run ./examples/screen/bulk $(if $(ROWS),-rows $(ROWS)) $(if $(LISTED),-listed $(LISTED))

test: ## what the README says
	go test ./...

ci: ## all that a change must pass
	bash .ci/run

bench: ## the figures of the README
	go test -run '^$$' -bench . ./prospect

golden: ## write the golden files anew; then read the change
	go test ./... -update
