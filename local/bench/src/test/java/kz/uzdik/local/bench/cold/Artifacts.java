package kz.uzdik.local.bench.cold;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.uzdik.local.bench.twins.EmptyTwin;

/** The functions' archives as {@code sam build} makes them, and the twins', packed in the same way. */
final class Artifacts {
    /** What a twin does without: the house's own, and what only the house uses. */
    private static final Pattern OF_THE_HOUSE = Pattern.compile("(uzdik|nimbus|java-json-canonicalization|jspecify"
            + "|json-schema|jackson-(databind|annotations)|slf4j-simple|jcip).*");

    private static final Pattern CLIENT = Pattern.compile("(dynamodb|s3|kms|sqs)-[0-9].*\\.jar");

    private final Path folder;

    Artifacts(Path folder) {
        this.folder = folder;
    }

    /** The archive of a function, made by the makefile's own target. */
    Path of(String function) throws IOException, InterruptedException {
        Path made = folder.resolve(function);
        Process make = new ProcessBuilder("make", "-s", "build-" + function, "ARTIFACTS_DIR=" + made.toAbsolutePath())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD) // figures alone go out there
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        if (make.waitFor() != 0) {
            throw new IOException(function + " could not be built");
        }
        return made.toAbsolutePath();
    }

    /** A twin of a function: the twins' classes, and of its libraries those that a twin needs. */
    Path twinOf(String function) throws IOException {
        Path twin = folder.resolve(function + "-twin");
        copyTwins(twin);
        try (Stream<Path> jars = Files.list(folder.resolve(function).resolve("lib"))) {
            for (Path jar : jars.filter(jar ->
                            !OF_THE_HOUSE.matcher(jar.getFileName().toString()).matches())
                    .toList()) {
                Files.copy(jar, twin.resolve("lib").resolve(jar.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return twin.toAbsolutePath();
    }

    /** The clients of an archive, as {@code AWS_ENDPOINT_URL_…} has them: those that a function makes when it begins. */
    static String clients(Path archive) throws IOException {
        try (Stream<Path> jars = Files.list(archive.resolve("lib"))) {
            return jars.map(jar -> CLIENT.matcher(jar.getFileName().toString()))
                    .filter(Matcher::matches)
                    .map(jar -> jar.group(1).toUpperCase(Locale.ROOT))
                    .sorted()
                    .collect(Collectors.joining(","));
        }
    }

    private static void copyTwins(Path to) throws IOException {
        Path classes;
        try {
            classes = Path.of(EmptyTwin.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (java.net.URISyntaxException e) {
            throw new IOException(e);
        }
        Path twins = Path.of(EmptyTwin.class.getPackageName().replace('.', '/'));
        Files.createDirectories(to.resolve(twins));
        Files.createDirectories(to.resolve("lib"));
        try (Stream<Path> all = Files.list(classes.resolve(twins))) {
            for (Path each : all.toList()) {
                Files.copy(each, to.resolve(twins).resolve(each.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** Removes what was made. */
    static void clear(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, Set.of(), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path each, java.io.IOException failed) throws IOException {
                Files.delete(each);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
