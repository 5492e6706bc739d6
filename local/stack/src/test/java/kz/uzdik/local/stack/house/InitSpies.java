package kz.uzdik.local.stack.house;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.security.Provider;
import java.security.Security;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Hears, until it is closed, of every random source and key generator that the JDK is asked for, and of every address that
 * is called over HTTP, with who in our code or in a library asked. What the JDK asks of itself is its own affair.
 */
final class InitSpies implements AutoCloseable {
    private static final String NAME = "InitSpies";

    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final @Nullable ProxySelector before = ProxySelector.getDefault();

    InitSpies() {
        Security.insertProviderAt(new Asked(), 1);
        ProxySelector.setDefault(new Called());
    }

    List<String> heard() {
        return heard;
    }

    private void hear(String what) {
        List<StackTraceElement> askers = Arrays.stream(Thread.currentThread().getStackTrace())
                .filter(frame -> !frame.getClassName().startsWith(InitSpies.class.getName()))
                .filter(frame ->
                        frame.getModuleName() == null || !frame.getModuleName().startsWith("java."))
                .filter(frame ->
                        frame.getModuleName() == null || !frame.getModuleName().startsWith("jdk."))
                .toList();
        heard.add(what + " by " + askers.stream().limit(6).map(Object::toString).collect(Collectors.joining(" < ")));
    }

    /** Hears that it is asked, and gives what the next provider has. */
    private final class Asked extends Provider {
        private static final long serialVersionUID = 1;

        Asked() {
            super(NAME, "1", "hears");
            for (String algorithm : List.of("NativePRNG", "DRBG", "SHA1PRNG")) {
                putService(new Heard("SecureRandom", algorithm, "random"));
            }
            for (String algorithm : List.of("RSA", "EC", "RSASSA-PSS", "Ed25519", "EdDSA", "XDH", "X25519")) {
                putService(new Heard("KeyPairGenerator", algorithm, "key"));
            }
            for (String algorithm : List.of("AES", "HmacSHA256", "HmacSHA1")) {
                putService(new Heard("KeyGenerator", algorithm, "key"));
            }
        }

        private final class Heard extends Service {
            private final String what;

            Heard(String type, String algorithm, String what) {
                super(Asked.this, type, algorithm, NAME, List.of(), Map.of());
                this.what = what;
            }

            @Override
            public Object newInstance(Object parameter) throws java.security.NoSuchAlgorithmException {
                hear(what + " " + getAlgorithm());
                for (Provider other : Security.getProviders()) {
                    boolean isReal = !other.getName().equals(NAME);
                    Service real = isReal ? other.getService(getType(), getAlgorithm()) : null;
                    if (real != null) {
                        return real.newInstance(parameter);
                    }
                }
                throw new java.security.NoSuchAlgorithmException(getAlgorithm());
            }
        }
    }

    /** Lets everything through directly. */
    private final class Called extends ProxySelector {
        @Override
        public List<Proxy> select(URI uri) {
            hear("asked " + uri);
            return List.of(Proxy.NO_PROXY);
        }

        @Override
        public void connectFailed(URI uri, SocketAddress address, IOException fault) {
            hear("asked in vain " + uri);
        }
    }

    @Override
    public void close() {
        Security.removeProvider(NAME);
        ProxySelector.setDefault(before);
    }
}
