package kz.uzdik.functions.uploadintake;

import kz.uzdik.domain.contest.Contests;
import kz.uzdik.domain.dossier.Documents;
import kz.uzdik.domain.dossier.Dossiers;
import kz.uzdik.domain.dossier.Progress;
import kz.uzdik.domain.dossier.Randomness;

/** What filing works with. */
record IntakePorts(
        Contests contests, Dossiers dossiers, Documents documents, Progress progress, Randomness randomness) {}
