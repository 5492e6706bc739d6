package kz.uzdik.local.stack.rights;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.interceptor.SdkInternalExecutionAttribute;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;

/**
 * Holds every call that a function makes by the SDK against its role, presigned addresses when they are signed. The SDK
 * finds it by its name in the class path and asks it before anything is sent; who calls is told by the credentials'
 * key, of which each function has its own. Calls with other keys are the stack's and not looked at.
 */
public final class RightsWatch implements ExecutionInterceptor {
    private static final Logger LOG = LoggerFactory.getLogger(RightsWatch.class);
    private static final Map<String, Watched> BY_KEY = new ConcurrentHashMap<>();

    private record Watched(String function, Rights rights, Reading reading) {}

    /** How calls are read. */
    record Reading(TableAccess tables, FileAccess files, ServiceAccess services) {
        Optional<List<Access>> of(SdkRequest request) {
            return Stream.of(tables.of(request), files.of(request), services.of(request))
                    .flatMap(Optional::stream)
                    .findFirst();
        }
    }

    static void watch(String key, String function, Rights rights, Reading reading) {
        BY_KEY.put(key, new Watched(function, rights, reading));
    }

    static void forget(String key) {
        BY_KEY.remove(key);
    }

    @Override
    public void beforeExecution(Context.BeforeExecution call, ExecutionAttributes attributes) {
        caller(attributes).ifPresent(watched -> {
            List<Access> wanted = watched.reading()
                    .of(call.request())
                    .orElseThrow(() -> new IllegalStateException("the embedded stack does not know what rights "
                            + call.request().getClass().getSimpleName() + " asks for"));
            for (Access access : wanted)
                if (!watched.rights().allow(watched.function(), access)) throw denied(watched, access);
        });
    }

    // An exception of another class cannot take this one's place, so it is thrown past it.
    @Override
    public Throwable modifyException(Context.FailedExecution failed, ExecutionAttributes attributes) {
        if (failed.exception() instanceof AwsServiceException fault && fault.statusCode() == 404)
            caller(attributes)
                    .ifPresent(watched -> watched.reading()
                            .files()
                            .toldMissing(failed.request())
                            .filter(listing -> !watched.rights().allow(watched.function(), listing))
                            .ifPresent(listing -> {
                                throw denied(watched, listing);
                            }));
        return failed.exception();
    }

    private static Optional<Watched> caller(ExecutionAttributes attributes) {
        return Optional.ofNullable(attributes.getAttribute(SdkInternalExecutionAttribute.IDENTITY_PROVIDERS))
                .map(providers -> providers.identityProvider(AwsCredentialsIdentity.class))
                .map(provider -> provider.resolveIdentity().join().accessKeyId())
                .map(BY_KEY::get);
    }

    private static AwsServiceException denied(Watched watched, Access access) {
        LOG.error("{}: its role in template.yaml does not grant {}", watched.function(), access);
        return AwsServiceException.builder()
                .statusCode(403)
                .message("not authorized to perform " + access)
                .awsErrorDetails(AwsErrorDetails.builder()
                        .errorCode("AccessDenied")
                        .errorMessage("not authorized to perform " + access)
                        .build())
                .build();
    }
}
