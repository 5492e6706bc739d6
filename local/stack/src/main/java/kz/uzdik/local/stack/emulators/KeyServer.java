package kz.uzdik.local.stack.emulators;

import com.fasterxml.jackson.jr.ob.JSON;
import com.nimbusds.jose.JOSEException;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kz.uzdik.local.stack.emulators.LocalServer.Answer;

/** KMS as far as used, spoken as the SDK expects it (JSON 1.1): keys that sign, and keys that wrap. */
final class KeyServer implements AutoCloseable {
    private static final String SERVICE = "TrentService.";

    private final SigningCalls signing;
    private final WrappingCalls wrapping;
    private final LocalServer server;

    KeyServer(SigningCalls signing, WrappingCalls wrapping) {
        this.signing = signing;
        this.wrapping = wrapping;
        this.server = new LocalServer(this::answer);
    }

    URI endpoint() {
        return server.endpoint();
    }

    private Answer answer(HttpExchange call, byte[] body) throws IOException {
        String target = Objects.requireNonNullElse(call.getRequestHeaders().getFirst("X-Amz-Target"), "");
        try {
            return json(200, done(target.replace(SERVICE, ""), new KeyRequest(JSON.std.mapFrom(body))));
        } catch (KeyRefused refused) {
            return json(
                    400,
                    Map.of("__type", refused.type(), "message", Objects.requireNonNullElse(refused.getMessage(), "")));
        } catch (GeneralSecurityException | JOSEException | IllegalArgumentException wrong) {
            return json(400, Map.of("__type", "ValidationException", "message", "the request cannot be read"));
        }
    }

    private Map<String, Object> done(String operation, KeyRequest request)
            throws KeyRefused, GeneralSecurityException, JOSEException, IOException {
        return switch (operation) {
            case "Sign" -> signing.sign(request);
            case "Verify" -> signing.verify(request);
            case "GetPublicKey" -> signing.publicKey(request);
            case "DescribeKey" -> Map.of("KeyMetadata", metadata(request));
            case "CreateKey" -> wrapping.create(request);
            case "GenerateDataKey" -> wrapping.dataKey(request);
            case "Encrypt" -> wrapping.encrypt(request);
            case "Decrypt" -> wrapping.decrypt(request);
            case "ScheduleKeyDeletion" -> wrapping.scheduleDeletion(request);
            case "ListResourceTags" -> wrapping.tags(request);
            case "GetKeyPolicy" -> wrapping.policy(request);
            default -> throw new KeyRefused("UnknownOperationException", operation);
        };
    }

    private Map<String, Object> metadata(KeyRequest request) throws KeyRefused {
        Optional<Map<String, Object>> signs = signing.metadata(request);
        return signs.isPresent() ? signs.get() : wrapping.describe(request);
    }

    private static Answer json(int status, Map<String, Object> body) throws IOException {
        return new Answer(status, "application/x-amz-json-1.1", JSON.std.asString(body));
    }

    @Override
    public void close() {
        server.close();
    }
}
