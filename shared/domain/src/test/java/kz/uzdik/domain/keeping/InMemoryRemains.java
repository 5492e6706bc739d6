package kz.uzdik.domain.keeping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.uzdik.domain.audit.ChainEnd;
import kz.uzdik.domain.dossier.Dossier;
import kz.uzdik.domain.dossier.DossierId;

/** What lies beside dossiers, as far as a test says; it can die after some removals. */
final class InMemoryRemains implements Remains {
    private final Map<DossierId, Map<Matter, List<String>>> there = new HashMap<>();
    private final Map<String, ChainEnd> chains = new HashMap<>();
    private final Set<DossierId> faulty = new HashSet<>();
    private int left = Integer.MAX_VALUE;

    void put(DossierId dossier, Matter matter, String... names) {
        there.computeIfAbsent(dossier, any -> new HashMap<>()).put(matter, new ArrayList<>(List.of(names)));
    }

    /** Something with an audit chain. */
    void put(DossierId dossier, Matter matter, String name, ChainEnd chain) {
        put(dossier, matter, name);
        chains.put(name, chain);
    }

    /** The process dies at the removal after so many. */
    void dieAfter(int removals) {
        left = removals;
    }

    /** Of this one nothing can be removed. */
    void breakAt(DossierId dossier) {
        faulty.add(dossier);
    }

    @Override
    public List<Remnant> of(Dossier dossier, Matter matter) {
        return names(dossier, matter).stream()
                .map(name -> new Remnant(name, Optional.ofNullable(chains.get(name))))
                .toList();
    }

    @Override
    public void remove(Dossier dossier, Matter matter, List<ChainEnd> recorded) {
        if (faulty.contains(dossier.id())) {
            throw new IllegalStateException("the store does not take it");
        }
        List<String> names = names(dossier, matter);
        while (!names.isEmpty()) {
            if (left-- <= 0) {
                left = Integer.MAX_VALUE;
                throw new IllegalStateException("the process died");
            }
            names.removeFirst();
        }
    }

    private List<String> names(Dossier dossier, Matter matter) {
        return there.computeIfAbsent(dossier.id(), any -> new HashMap<>())
                .computeIfAbsent(matter, any -> new ArrayList<>());
    }
}
