.PHONY: screen bulk test ci long fuzz bench golden profile alterations

screen: ## decide a campaign: the sample, or IN=file OUT=folder
	go run ./examples/screen $(if $(IN),-in $(IN)) $(if $(OUT),-out $(OUT))

bulk: ## make a campaign to measure with: ROWS=5000000 LISTED=10000000
	go run ./examples/screen/bulk $(if $(ROWS),-rows $(ROWS)) $(if $(LISTED),-listed $(LISTED))

test: ## what the README says
	go test ./...

ci: ## all that a change must pass
	bash .ci/run

long: ## what is too long for each change: a dialler killed in the middle of 10,000 calls
	cd examples/dialler && RGPD_POSTGRES=required go test -run TestKilled -v -count 1 -timeout 30m . -calls 10000

fuzz: ## every parser and decoder, two minutes each: TIME=10m PACKAGE=./consent
	bash .ci/fuzz $(or $(TIME),2m) $(PACKAGE)

bench: ## the figures of the README
	go test -run '^$$' -bench . ./prospect/...

profile: ## write examples/screen/default.pgo anew, by which the compiler lays that program out
	go run ./examples/screen/bulk -rows 2000000 -listed 10000000 -out out/profile
	go build -trimpath -o out/profile/screen ./examples/screen
	cd out/profile && for codes in true false; do \
		./screen -codes=$$codes -cpuprofile $$codes.prof -out lundi -in campaign.csv -campaign campagne.json -stops stops.list -stops-key stops.key \
			-set "consentement pour=Alizé Télécom" -set "consentement appelant=Bonjour Centre d'appels" \
			-set "consentement objet=abonnement internet et mobile" -at "2026-11-23 11:00" || exit; \
	done && go tool pprof -proto screen true.prof false.prof > ../../examples/screen/default.pgo

golden: ## write the golden files anew, in the packages that have some; then read the change
	go run ./internal/cmd/golden
	go run ./internal/cmd/pages

alterations: ## alter every rule and say which tests notice: PACKAGE=prospect lists what none noticed
	go run ./internal/cmd/alterations $(if $(PACKAGE),-survivors $(PACKAGE))
