# Everything a developer types. `make` alone lists the commands.
SHELL := /bin/bash
.DEFAULT_GOAL := help
.PHONY: help run demo test format build clean

# Looked up only by the commands that need it.
JDK = $(or $(shell local/jdk25),$(error No JDK 25 found: install one (such as Temurin 25) or point JAVA_HOME at it))
MAVEN = $(if $(shell command -v mvn),,$(error No Maven found: install it (Debian: apt-get install maven)))JAVA_HOME="$(JDK)" MAVEN_OPTS="$(MAVEN_OPTS) --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED" mvn -B -ntp -Dstyle.color=never
# Flags that keep the emulators quiet.
JAVA = "$(JDK)/bin/java" --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -XX:+UseSerialGC -XX:TieredStopAtLevel=1
STACK = $(JAVA) -Xmx1g -cp "local/stack/target/classes:$$(cat local/stack/target/classpath)" kz.uzdik.local.stack.Main
DEMO = $(JAVA) -Xmx256m -cp "local/demo/target/classes:$$(cat local/demo/target/classpath)" kz.uzdik.local.demo.Demo

help: ## lists these commands
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | awk -F'\t' '{ printf "make %-8s %s\n", $$1, $$2 }'

build: ## compiles and packs everything, without tests
	@$(MAVEN) -q package -DskipTests dependency:build-classpath -Dmdep.outputFile=target/classpath -Dmdep.includeScope=runtime

run: build ## starts the whole system here (PORT=8080, DATA=folder to keep the data in)
	@exec $(STACK)

demo: build ## plays a whole contest through HTTP, prints the story and ends
	@port=$${PORT:-8099}; ready=$$(mktemp); \
	PORT=$$port DATA= $(STACK) >"$$ready" & stack=$$!; \
	trap 'kill $$stack 2>/dev/null; wait $$stack 2>/dev/null; rm -f "$$ready"' EXIT; \
	for i in $$(seq 300); do [ -s "$$ready" ] && break; kill -0 $$stack 2>/dev/null || exit 1; sleep 0.2; done; \
	API=http://127.0.0.1:$$port $(DEMO)

test: ## checks the format and runs every test
	@$(MAVEN) spotless:check test

format: ## brings all Java files into the one format
	@$(MAVEN) -q spotless:apply

# `sam build` calls these, one a function. Everything is built once, and again only when a source is newer.
SOURCES = $(shell find pom.xml shared functions docs/openapi.yaml -type f -not -path '*/target/*' -not -path '*/src/test/*')
BUILT = target/functions.built
$(BUILT): $(SOURCES)
	$(MAVEN) -q package -DskipTests -pl "$$(ls -d functions/* | paste -sd,)" -am dependency:copy-dependencies -DincludeScope=runtime -DoutputDirectory=target/lib
	mkdir -p target && touch $@

build-ContestAdministration: module = contest-administration
build-UploadIntake: module = upload-intake
build-DocumentValidation: module = document-validation
build-CommissionWork: module = commission-work
build-RankingRequests build-RankingWorker: module = score-aggregation
build-PublicationRequests build-PublicationWorker: module = result-publication
build-ErrandRelay build-NoticeDelivery build-ErrandSweep: module = notification-delivery
build-%: $(BUILT)
	mkdir -p "$(ARTIFACTS_DIR)/lib"
	cp -R functions/$(module)/target/classes/. "$(ARTIFACTS_DIR)/"
	cp functions/$(module)/target/lib/*.jar "$(ARTIFACTS_DIR)/lib/"

clean: ## removes everything that was built
	@$(MAVEN) -q clean
	@rm -rf target .aws-sam
