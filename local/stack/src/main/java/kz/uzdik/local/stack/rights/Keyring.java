package kz.uzdik.local.stack.rights;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import kz.uzdik.local.stack.emulators.LocalAccount;
import kz.uzdik.local.stack.template.LambdaFunction;
import kz.uzdik.local.stack.template.Surroundings;
import kz.uzdik.local.stack.template.Template;

/** Gives each function an access key of its own, by which its calls are told apart while the stack runs. */
public final class Keyring implements AutoCloseable {
    // Several stacks can run in one JVM; a key has letters and digits only.
    private static final AtomicInteger STACKS = new AtomicInteger();

    private final Map<String, String> keys = new LinkedHashMap<>();

    /** @param keyTags a key's tags by its id or ARN */
    public Keyring(
            Template template,
            Surroundings surroundings,
            Rights rights,
            Function<String, Map<String, String>> keyTags) {
        var names = new Names(surroundings);
        var reading = new RightsWatch.Reading(
                new TableAccess(names, template.tables()),
                new FileAccess(names),
                new ServiceAccess(names, keyTags, rights::boundary));
        int stack = STACKS.incrementAndGet();
        for (LambdaFunction function : template.functions()) {
            String key = LocalAccount.KEYS + stack + function.logicalId();
            keys.put(function.logicalId(), key);
            RightsWatch.watch(key, function.logicalId(), rights, reading);
        }
    }

    /** The access key of a function by its logical id. */
    public String of(String function) {
        return keys.getOrDefault(function, "");
    }

    @Override
    public void close() {
        keys.values().forEach(RightsWatch::forget);
    }
}
