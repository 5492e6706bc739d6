package kz.uzdik.functions.polladministration;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.security.interfaces.RSAPrivateCrtKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import kz.uzdik.aws.FolderListing;
import kz.uzdik.domain.crypto.BlindRsa;
import kz.uzdik.domain.crypto.P256;
import kz.uzdik.domain.crypto.Point;
import kz.uzdik.domain.crypto.Sha256;
import kz.uzdik.domain.crypto.Wrapped;
import kz.uzdik.domain.poll.Digest;
import kz.uzdik.domain.poll.KeyPart;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.poll.Polls;
import kz.uzdik.domain.territory.Kato;
import kz.uzdik.http.testing.AContest;

/** The key ceremony's tools in memory, which can die before any one of their calls. */
final class InMemoryCeremony {

    /** What a dying process throws. */
    static final class Died extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private static final List<RSAPrivateCrtKey> DRAWN = IntStream.range(0, 12)
            .mapToObj(_ -> BlindRsa.generate(new SecureRandom()))
            .toList();

    final Map<String, Boolean> keys = new TreeMap<>();
    final Map<String, byte[]> objects = new TreeMap<>();
    final Map<String, byte[]> files = new TreeMap<>();
    final Set<PollId> let = new HashSet<>();
    final List<PollId> asked = new ArrayList<>();
    final Set<PollId> backedUp = new HashSet<>();
    boolean keepsBackups = true;
    /** What of the residents' functions does not answer. */
    List<String> silent = List.of();

    int calls;
    int diesBefore = -1;

    private final Map<String, String> wrappedBy = new HashMap<>();
    private Optional<Point> point = Optional.empty();
    private int drawn;

    Ceremony over(Administering poll) {
        AContest contest = poll.contest;
        return new Ceremony(
                mortal(Polls.class, contest.ports.polls()),
                contest.ports.stations(),
                (_, version) -> version == 1 ? Optional.of(poll.roll) : Optional.empty(),
                contest.ports.rollImports(),
                contest.ports.errands(),
                mortal(KeyService.class, new Keys()),
                mortal(KeyVault.class, new Vault()),
                mortal(PollFolder.class, new Folder()),
                () -> SIGNING.getPublic().getEncoded(),
                mortal(Counting.class, new Count()),
                mortal(Backups.class, backed -> {
                    backedUp.add(backed);
                    return Optional.of("backup of " + backed).filter(_ -> keepsBackups);
                }),
                mortal(PublicFunctions.class, _ -> silent),
                contest.ports.deliveries(),
                () -> DRAWN.get(drawn++ % DRAWN.size()),
                contest.clock);
    }

    private static final KeyPair SIGNING = signing();

    private static KeyPair signing() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(256);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T mortal(Class<T> type, T real) {
        Object proxy = Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (_, method, arguments) -> {
            if (calls++ == diesBefore) {
                throw new Died();
            }
            try {
                return method.invoke(real, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
        return type.cast(proxy);
    }

    /** The file of this name in the poll's folder. */
    byte[] file(String name) {
        return Optional.ofNullable(files.get(Administering.POLL.folder() + name))
                .orElseThrow();
    }

    boolean has(String name) {
        return files.containsKey(Administering.POLL.folder() + name);
    }

    String text(String name) {
        return new String(file(name), StandardCharsets.UTF_8);
    }

    KeyVault vault() {
        return new Vault();
    }

    private final class Keys implements KeyService {
        @Override
        public String make(PollId poll, KeyPart part) {
            String id = "key-" + keys.size() + "-" + part.tag();
            keys.put(id, true);
            return id;
        }

        @Override
        public void destroy(String key) {
            keys.put(key, false);
        }
    }

    private final class Vault implements KeyVault {
        @Override
        public boolean has(PollId poll, KeyPart part) {
            return objects.containsKey(part.tag());
        }

        @Override
        public void seal(PollId poll, KeyPart part, String key, byte[] secret) {
            if (objects.putIfAbsent(part.tag(), secret.clone()) == null) {
                wrappedBy.put(part.tag(), key);
            }
        }

        @Override
        public void sealPair(PollId poll, String key, P256.Pair pair) {
            if (!has(poll, KeyPart.ACKNOWLEDGEMENT)) {
                point = Optional.of(pair.publicKey());
            }
            seal(poll, KeyPart.ACKNOWLEDGEMENT, key, P256.encode(pair.privateKey()));
        }

        @Override
        public Point acknowledgementPoint(PollId poll) {
            return point.orElseThrow();
        }

        @Override
        public byte[] open(PollId poll, KeyPart part) {
            byte[] secret = Optional.ofNullable(objects.get(part.tag())).orElseThrow();
            if (!keys.getOrDefault(wrappedBy.get(part.tag()), false)) {
                throw new IllegalStateException("destroyed");
            }
            return secret.clone();
        }

        @Override
        public void sealDistrict(PollId poll, Kato district, byte[] dataKey, byte[] pkcs8, SecureRandom random) {
            objects.putIfAbsent(district.code(), Wrapped.seal(dataKey, new byte[] {1}, pkcs8, random));
        }

        @Override
        public Optional<byte[]> openDistrict(PollId poll, Kato district, byte[] dataKey) {
            return Optional.ofNullable(objects.get(district.code()))
                    .map(wrapped ->
                            Wrapped.open(dataKey, new byte[] {1}, wrapped).orElseThrow());
        }

        @Override
        public void delete(PollId poll, KeyPart part) {
            objects.remove(part.tag());
        }

        @Override
        public void delete(PollId poll, Kato district) {
            objects.remove(district.code());
        }
    }

    private final class Folder implements PollFolder {
        @Override
        public Optional<byte[]> read(String key) {
            return Optional.ofNullable(files.get(key));
        }

        @Override
        public byte[] keep(String key, byte[] bytes) {
            files.putIfAbsent(key, bytes);
            return Optional.ofNullable(files.get(key)).orElseThrow();
        }

        @Override
        public byte[] keepToStay(String key, byte[] bytes) {
            return keep(key, bytes);
        }

        @Override
        public byte[] keepSigned(String key, byte[] bytes) {
            byte[] kept = keepToStay(key, bytes);
            files.putIfAbsent(key + ".sig", Sha256.of(kept));
            return kept;
        }

        @Override
        public void replaceSigned(String key, byte[] bytes) {
            files.put(key, bytes);
            files.put(key + ".sig", Sha256.of(bytes));
        }

        @Override
        public List<FolderListing.Entry> files(PollId poll) {
            return files.entrySet().stream()
                    .filter(file -> file.getKey().startsWith(poll.folder()))
                    .map(file -> new FolderListing.Entry(
                            file.getKey().substring(poll.folder().length()),
                            file.getValue().length,
                            Digest.of(Sha256.of(file.getValue())).hex()))
                    .toList();
        }
    }

    private final class Count implements Counting {
        @Override
        public void let(PollId poll) {
            let.add(poll);
        }

        @Override
        public void stop(PollId poll) {
            let.remove(poll);
        }

        @Override
        public void ask(PollId poll) {
            asked.add(poll);
        }
    }

    /** Whether a signature is over what the file holds. */
    boolean isSigned(String name) {
        return Arrays.equals(file(name + ".sig"), Sha256.of(file(name)));
    }
}
