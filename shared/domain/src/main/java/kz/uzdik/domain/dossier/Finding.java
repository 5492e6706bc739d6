package kz.uzdik.domain.dossier;

import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.contest.DocumentKind;

/** Something wrong with one document: to be mended before the deadline; after it, for the commission to weigh. */
public record Finding(DocumentKind kind, Reason reason) {}
