# Everything a developer types. `make` alone lists the commands.
SHELL := /bin/bash
.DEFAULT_GOAL := help
.PHONY: help run demo rehearse test test-pages verify check check-client check-fuzz check-films check-browser check-template check-quick soak check-builds bench rights sizes localstack localstack-test localstack-redeploy suspend resume restore reconcile deploy pages rollback canary python ready install format build clean

# Looked up only by the commands that need it.
JDK = $(or $(shell local/jdk25),$(error No JDK 25 found: install one (such as Temurin 25) or point JAVA_HOME at it))
MAVEN = $(if $(shell command -v mvn),,$(error No Maven found: install it (Debian: apt-get install maven)))JAVA_HOME="$(JDK)" MAVEN_OPTS="$(MAVEN_OPTS) --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED" mvn -B -ntp -Dstyle.color=never
# Flags that keep the emulators quiet.
JAVA = "$(JDK)/bin/java" --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -XX:+UseSerialGC -XX:TieredStopAtLevel=1
STACK = $(JAVA) -Xmx1g -cp "local/stack/target/classes:$$(cat local/stack/target/classpath)" kz.uzdik.local.stack.Main
IN_DEMO = $(JAVA) -Xmx256m -cp "local/demo/target/classes:$$(cat local/demo/target/classpath)"
DEMO = $(IN_DEMO) kz.uzdik.local.demo.Demo

help: ## lists these commands
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | awk -F'\t' '{ printf "make %-19s %s\n", $$1, $$2 }'

# Up to test-compile, with tests skipped, modules see each other without their tests; `package` would compile those too.
build: ## compiles and packs everything, without tests
	@$(MAVEN) -q test-compile jar:jar -Dmaven.test.skip=true dependency:build-classpath -Dmdep.outputFile=target/classpath -DincludeScope=runtime

run: build ## starts the whole system here (PORT=8080, DATA=folder to keep the data in)
	@exec $(STACK)

# What the contest has published, as anybody checks it, where there is a Node.
VERIFIED = command -v node >/dev/null && node web/recount/verify.mjs $$API/public/editions/best-2020/ || \
	{ ! command -v node >/dev/null && echo "No Node here: what was published is not verified."; }
demo: build ## plays a whole contest through HTTP, prints the story, verifies what was published and ends
	@$(call on_stack,$(DEMO) && { echo; $(VERIFIED); })

# A contest by its folder's name or by a path, a case by its file or its folder. Maven's own words go to the other stream.
RULES = $(firstword $(wildcard contests/$(CONTEST)/definition.json $(CONTEST)/definition.json) $(CONTEST))
RECORDED = $(firstword $(wildcard $(INPUT)/case.json) $(INPUT))
rehearse: ## plays a recorded contest and prints what comes of it (CONTEST=best-rural-akim-2020 INPUT=case.json, LANGUAGE=kk, ru or en for words)
	@: $(or $(and $(CONTEST),$(INPUT)),$(error Say which rules and which case: make rehearse CONTEST=best-rural-akim-2020 INPUT=case.json))
	@$(MAVEN) -q test-compile jar:jar -Dmaven.test.skip=true dependency:build-classpath -Dmdep.outputFile=target/classpath -DincludeScope=runtime -pl local/rehearsal -am >&2
	@$(JAVA) -cp "local/rehearsal/target/classes:$$(cat local/rehearsal/target/classpath)" kz.uzdik.local.rehearsal.Main "$(RULES)" "$(RECORDED)" $(LANGUAGE)

# Starts the whole system, does this with its address as API, and stops the system.
define on_stack
export API=http://127.0.0.1:$${PORT:-8099}; ready=$$(mktemp); \
PORT=$${PORT:-8099} DATA= $(STACK) >"$$ready" & stack=$$!; \
trap 'kill $$stack 2>/dev/null; wait $$stack 2>/dev/null; rm -f "$$ready"' EXIT; \
for i in $$(seq 300); do [ -s "$$ready" ] && break; kill -0 $$stack 2>/dev/null || exit 1; sleep 0.2; done; \
$(1)
endef

test: test-pages ## checks the format and runs every test (THREADS=2 for two modules at once)
	@$(MAVEN) $(if $(THREADS),-T $(THREADS)) spotless:check test

# Silent but for one line, unless something fails.
test-pages: ## runs the tests of the recount and of the pages' modules alone (Node 18 or later; skipped where there is none)
	@if ! command -v node >/dev/null; then echo "web: no Node here, so its tests are skipped"; exit 0; fi; \
	cd web; out=$$(node --test $$(ls -d */tests | grep -v independent-client) 2>&1) || { echo "$$out"; exit 1; }; \
	echo "web: $$(sed -nE 's/^(#|ℹ) pass //p' <<<"$$out") tests pass"

NODE = $(or $(shell command -v node),$(error No Node found: install version 18 or later (Debian: apt-get install nodejs)))
verify: ## checks what was published: an edition's folder or a poll's (BUNDLE=folder or http address, RECEIPT=hex to look for in a poll)
	@$(or $(and $(BUNDLE),"$(NODE)" web/recount/verify.mjs "$(BUNDLE)" $(if $(RECEIPT),--receipt "$(RECEIPT)")),$(error Say which folder: make verify BUNDLE=folder-or-address))

PYTHON = $(or $(shell local/localstack/python),$(error No Python 3.13 with venv found, which LocalStack needs: install it (pyenv install 3.13, or your distribution's python3.13-venv)))
LOCALSTACK = $(PYTHON) local/localstack

# These two come first, so that nobody waits for a build to hear what is missing.
python:
	@: $(PYTHON)

ready:
	@$(LOCALSTACK) ready

# What the checks fetch, for whoever wants it to be there before they begin.
install:
	@$(LOCALSTACK) install

# It is somebody else's package that blinds; what is missing for it is said before anything is built.
NODE20 = $(or $(shell node -p 'parseInt(process.versions.node) < 20 ? "" : process.execPath' 2>/dev/null),$(error No Node 20 or later found, which the independent client needs: install it))
NPM = $(or $(shell command -v npm),$(error No npm found, which the independent client needs: install it (Debian: apt-get install npm)))
CLIENT = web/independent-client
$(CLIENT)/node_modules: $(CLIENT)/package.json
	@: $(NODE20)
	@"$(NPM)" --prefix $(CLIENT) install --silent --ignore-scripts >/dev/null 2>&1 || \
		{ echo "$(CLIENT): npm cannot install what package.json names: check the network and npm's settings (npm ping)" >&2; exit 1; }
	@touch $@

check-client: $(CLIENT)/node_modules build ## lets a client vote that was written from docs/voting.md alone, with another package's blind RSA
	@out=$$("$(NODE20)" --test $(CLIENT)/tests 2>&1) || { echo "$$out"; exit 1; }
	@$(call on_stack,$(IN_DEMO) kz.uzdik.local.demo.OpenPoll | "$(NODE20)" $(CLIENT)/check.mjs)

CASES = 40000
check-fuzz: ## gives cases drawn anew to the system's readers and the recount's, which must agree (CASES=40000, SEED=)
	@: $(NODE20)
	@seed=$${SEED:-$$(date +%s)}; $(MAVEN) -q test -pl functions/citizen-voting -am -Dtest=TwoReadersTest \
		-Dsurefire.failIfNoSpecifiedTests=false -Dfuzz.cases=$(CASES) -Dfuzz.seed=$$seed

# ffprobe comes with it.
FFMPEG = $(or $(shell command -v ffmpeg),$(error No ffmpeg found, which makes the films to be judged: install it (Debian: apt-get install ffmpeg)))
check-films: ## judges films of several encoders, and holds their lengths against what ffprobe says
	@: $(FFMPEG)
	@$(MAVEN) -q test -pl functions/document-validation -am -Dtest=EncodersTest -Dsurefire.failIfNoSpecifiedTests=false -Dffmpeg="$(FFMPEG)"

# Where it is called otherwise: CHROMIUM=path.
CHROMIUM = $(or $(shell command -v chromium || command -v chromium-browser || command -v google-chrome),$(error No Chromium found, in which people's journeys are made: install it (Debian: apt-get install chromium)))
# Journeys that walk in every language by themselves are made once.
LANGUAGES = en kk ru
check-browser: ## makes people's journeys through the pages in a real Chromium (JOURNEYS=main for a few, LANGUAGES=kk for one language; pictures: local/browser/target/screenshots)
	@: $(CHROMIUM)
	@for language in $(LANGUAGES); do \
		$(MAVEN) -q test -pl local/browser -am -Dtest='kz.uzdik.local.browser.**' -Dsurefire.failIfNoSpecifiedTests=false $(if $(JOURNEYS),-Dgroups="$(JOURNEYS)") -Dlanguage=$$language $$skipped -Dchromium="$(CHROMIUM)" || exit 1; \
		skipped=-DexcludedGroups=every-language; \
	done

check-quick: python $(CLIENT)/node_modules build check-client check-fuzz $(if $(shell command -v ffmpeg),check-films) ## all slower checks but those of make check-builds and make soak (what lands passes them)
	@command -v ffmpeg >/dev/null || echo "No ffmpeg here (Debian: apt-get install ffmpeg), so no films of several encoders were judged"
	@PYTHONPATH=local/localstack $(PYTHON) -m unittest discover -s local/localstack/tests
	@$(LOCALSTACK) restoring
	@PYTHONPATH=local/deployment:local/localstack $(PYTHON) -m unittest discover -s local/deployment/tests
	@exec $(LOCALSTACK) template

check-builds: python ## builds what is deployed again and again: always the same, and never stale
	@exec $(LOCALSTACK) builds

# The run's own seed, or one drawn anew; it is printed. SECONDS is a name of the shell's own.
SOAK_PATH = local/soak/target/classes:$$(cat local/soak/target/classpath)
soak: build ## plays contests for ten minutes on a stack that is killed again and again, and looks at what is left (SECONDS=600, SEED=, CONTESTS=3, or CHECK=folder to look at alone)
	@SOAK_SECONDS=$(if $(filter command line environment,$(origin SECONDS)),$(SECONDS),600) SEED=$(SEED) CONTESTS=$(or $(CONTESTS),3) CHECK="$(CHECK)" \
		$(JAVA) -Xmx1g -cp "$(SOAK_PATH)" kz.uzdik.local.soak.Soak $(JAVA) -Xmx1g -cp "$(SOAK_PATH)" kz.uzdik.local.stack.Main

check: check-quick check-browser check-builds soak ## everything that is slower than the tests (well over an hour)

# In this order: the build is over before anything is measured.
BENCH = "$(JDK)/bin/java" --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -cp "local/bench/target/test-classes:$$(cat local/bench/target/bench-classpath)" kz.uzdik.local.bench.Bench
bench: ## measures what the vote, its count, a big ranking, an oblast's year of work, an upload, a file's verdict, a contest's operations, a cold start and a roll's import take (ONLY=ballots, enrolment, units, count, ranking, work, uploads, verdicts, contest, cold, roll, or means)
	@[ -n "$(ONLY)" ] && [ "$(ONLY)" != roll ] || { $(MAVEN) -q test -pl shared/domain -Dtest=ManyRowsTest -Drows=$(or $(ROWS),200000) -Dtest.jvm.arguments=-Xmx$(or $(HEAP),48)m && \
	echo "A roll of $(or $(ROWS),200000) rows was imported in a heap of $(or $(HEAP),48) MB."; }
	@[ "$(ONLY)" = roll ] || { $(MAVEN) -q test-compile dependency:build-classpath -Dmdep.outputFile=target/bench-classpath -Dmdep.includeScope=test -pl local/bench -am && \
	exec $(BENCH) $(ONLY); }

rights: build ## plays a whole contest and lists what roles in template.yaml grant and nobody used in it
	@$(call on_stack,$(DEMO) >/dev/null && $(IN_DEMO) kz.uzdik.local.demo.UnusedRights)

# What operators type (docs/operations.md); AWS's own variables say which account and region.
RESTORING = $(PYTHON) local/restore
suspend: python ## has nobody write to a table of a deployed stack (TABLE=contest or roll, STACK=uzdik)
	@exec $(RESTORING) suspend "$(TABLE)"

resume: python ## lets them write again (TABLE=contest or roll, STACK=uzdik)
	@exec $(RESTORING) resume "$(TABLE)"

restore: python ## makes the contest's table as it was beside the one in use (TABLE=contest AT=2026-11-23T10:00:00Z, STACK=uzdik)
	@exec $(RESTORING) restore "$(TABLE)" "$(AT)"

RECONCILE = $(JAVA) -Xmx1g -cp "local/reconcile/target/classes:$$(cat local/reconcile/target/classpath)" kz.uzdik.local.reconcile.Main
reconcile: python ## lists what files know and the contest's table does not, and the other way round (ON=contest-20261123t100000 for a table that is not in use yet, STACK=uzdik)
	@$(MAVEN) -q test-compile jar:jar -Dmaven.test.skip=true dependency:build-classpath -Dmdep.outputFile=target/classpath -DincludeScope=runtime -pl local/reconcile -am >&2
	@places=$$($(RESTORING) places "$(ON)") && env $$places $(RECONCILE)

check-template: python ## validates template.yaml, counts its resources, and has checkov look at it
	@exec $(LOCALSTACK) template

sizes: ## prints how big each function's archive is, and fails when one has outgrown its budget
	@exec $(LOCALSTACK) sizes

localstack: ready build ## deploys template.yaml to LocalStack and leaves it running
	@exec $(LOCALSTACK) up

localstack-redeploy: ## puts one function anew into the LocalStack that runs (FUNCTION=UploadIntake)
	@exec $(LOCALSTACK) redeploy "$(FUNCTION)"

localstack-test: ready build ## deploys template.yaml to LocalStack, plays the contest there, and stops everything
	@exec $(LOCALSTACK) test

# An environment of samconfig.toml; whose account that is, AWS's own variables say (AWS_PROFILE, AWS_ENDPOINT_URL).
CONFIG = default
DEPLOYMENT = $(PYTHON) local/deployment
deploy: python ## builds, deploys, and checks that every public function answers as it was built (CONFIG=default PARAMETERS="Name=value …")
	@$(DEPLOYMENT) build
	@exec $(DEPLOYMENT) deploy $(CONFIG) $(PARAMETERS)

pages: python ## puts the pages anew where they are deployed (CONFIG=default)
	@exec $(DEPLOYMENT) pages $(CONFIG)

rollback: python ## has the deployment before answer, all public functions or none (CONFIG=default, TO=digest for an earlier or a later one)
	@exec $(DEPLOYMENT) rollback $(CONFIG) $(TO)

canary: python ## sends a share of the calls to the newest deployment, the rest to the one before (SHARE=10; 100 ends it)
	@exec $(DEPLOYMENT) canary $(CONFIG) "$(SHARE)"

format: ## brings all Java files into the one format
	@$(MAVEN) -q spotless:apply

# `sam build` calls these, one a function: its module, and the libraries of the module that it does without.
build-ContestAdministration: module = contest-administration
build-RecordKeeping build-RetentionSweep: module = record-keeping
build-WorkRecord: module = work-record
build-UploadIntake build-SubmissionSweep: module = upload-intake
build-DocumentValidation: module = document-validation
build-CommissionWork build-DossierPreparation: module = commission-work
build-EnrolmentRequests build-CodeWorker build-Registrar build-Complaint build-RollOffice build-RollImportWorker build-RollReport: module = voter-enrolment
build-EnrolmentRequests: without = dynamodb kms ses
build-CodeWorker: without = sqs
build-Registrar build-Complaint build-RollOffice: without = ses sqs
build-RollReport: without = kms ses sqs
build-RollImportWorker: without = ses
build-RankingRequests build-RankingWorker: module = score-aggregation
build-PublicationRequests: module = result-publication
build-PublicationRequests: without = kms
build-PublicationWorker: module = result-publication
build-DocumentRendering: module = document-rendering
build-BallotIntake: module = citizen-voting
build-BallotIntake: without = sqs
build-Count: module = citizen-voting
build-Count: without = kms
build-PollAdministration: module = poll-administration
build-PollAdministration: without = kms iam sqs
build-KeyCeremony: module = poll-administration
build-PollSweep: module = poll-administration
build-PollSweep: without = kms iam
build-ErrandRelay: module = notification-delivery
build-ErrandRelay: without = dynamodb s3 ses
build-NoticeDelivery: module = notification-delivery
build-NoticeDelivery: without = sqs
build-LetterEvents: module = notification-delivery
build-LetterEvents: without = s3 ses sqs
build-ErrandSweep: module = notification-delivery
build-ErrandSweep: without = s3 ses
build-DeadlineReminder: module = notification-delivery
build-DeadlineReminder: without = ses sqs
build-%:
	@local/localstack/artifact $(module) "$(ARTIFACTS_DIR)" $(without)

clean: ## removes everything that was built
	@$(MAVEN) -q clean
	@rm -rf target .aws-sam
