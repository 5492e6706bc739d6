package kz.uzdik.local.stack.template;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;

/** Reads an `AWS::Serverless::Function`, with what Globals give it. */
final class FunctionReader {
    private static final String[] WITHOUT_EFFECT = {
        "Architectures",
        "AutoPublishAlias",
        "AutoPublishCodeSha256",
        "CodeUri",
        "Description",
        "EphemeralStorage",
        "LoggingConfig",
        "PackageType",
        "PropagateTags",
        "Runtime",
        "SnapStart",
        "Tags",
        "Tracing"
    };
    private final Section globals;
    private final References references;

    FunctionReader(Section globals, References references) {
        this.globals = globals.accept(WITHOUT_EFFECT);
        this.references = references;
    }

    LambdaFunction read(String logicalId, Section own) {
        own.accept(WITHOUT_EFFECT).accept("FunctionName");
        var environment = new LinkedHashMap<>(variables(globals));
        environment.putAll(variables(own));
        int reserved = own.number("ReservedConcurrentExecutions", -1);
        var triggers = EventReader.readAll(own.section("Events"), references, references.name(logicalId));
        var function = new LambdaFunction(
                logicalId,
                references.name(logicalId),
                handlerClass(own),
                own.text("Role").orElse(""),
                Map.copyOf(environment),
                own.number("Timeout", globals.number("Timeout", 3)),
                own.number("MemorySize", globals.number("MemorySize", 128)),
                reserved < 0 ? OptionalInt.empty() : OptionalInt.of(reserved),
                triggers);
        own.end();
        globals.end();
        return function;
    }

    private static String handlerClass(Section own) {
        String handler = own.required("Handler");
        int method = handler.indexOf("::");
        if (method < 0) return handler;
        if (!handler.endsWith("::handleRequest")) own.problems().notUnderstood(own.at("Handler"), handler);
        return handler.substring(0, method);
    }

    private static Map<String, String> variables(Section section) {
        Section environment = section.section("Environment");
        Map<String, String> variables = environment.textMap("Variables");
        environment.end();
        return variables;
    }
}
