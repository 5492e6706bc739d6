/** Every fact that an audit trail may hold, by its code; what each is called stands in the texts. */
export const FACTS = `
edition-planned edition-announced deadline-amended calendar-edited dossier-opened upload-planned upload-removed
upload-arrived submission-in-flight submission-lapsed form-saved document-judged document-scanned document-released
dossier-submitted check-recorded admission-decided nomination-added consent-given nomination-declined
nomination-taken-back dossier-closed identity-erased candidate-withdrew candidacy-struck candidate-excluded
roll-planned roll-import-begun roll-reported roll-failed roll-discarded roll-confirmed roll-supplemented
commission-appointed addresses-erased membership-consented sitting-convened sitting-planned sitting-cancelled
interviews-cancelled interview-scheduled interview-attended agenda-drawn-up conflicts-declared sitting-opened
members-came members-left conflict-found panel-renewed sheet-filed assessment-recorded sheets-sealed tie-decided
sitting-closed protocol-signed result-final objection-filed objection-answered question-asked question-answered
finding-remarked-on handed-over retention-stated retention-confirmed erasing-held hold-lifted erasure-begun
erasure-ended delivery-resent address-suppressed suppression-lifted poll-planned poll-replanned decision-approved
poll-frozen officers-replaced station-officers-named poll-extended station-taken-offline district-annulled
poll-closing results-accepted poll-closed key-made frozen-poll-published district-keys-made keys-published key-retired
key-destroyed ballots-backed-up poll-bundled station-entered station-confirmed publication-requested results-published
diplomas-ordered publication-written award-announced publication-posted takedown-requested takedown-withdrawn
takedown-words-erased takedown-confirmed file-taken-down ranking-requested ranking-done ranking-failed
algorithm-adopted inspectors-named office-kept entry-written entry-corrected entry-withdrawn entry-remarked
question-raised question-taken-on question-passed-up question-closed question-reopened asker-erased
`.trim().split(/\s+/);
