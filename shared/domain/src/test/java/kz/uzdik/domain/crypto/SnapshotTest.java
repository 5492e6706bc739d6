package kz.uzdik.domain.crypto;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.security.spec.ECParameterSpec;
import org.junit.jupiter.api.Test;

/** A function may be frozen after it has started and thawed many times over: what it holds then, all copies hold. */
class SnapshotTest {
    private static final DescribedPredicate<JavaClass> OF_CRYPTOGRAPHY = DescribedPredicate.describe(
            "keys, randomness and what works with them",
            type -> (type.getPackageName().startsWith("java.security")
                            || type.getPackageName().startsWith("javax.crypto")
                            || type.isArray())
                    && !type.isEquivalentTo(ECParameterSpec.class));

    @Test
    void no_class_keeps_keys_or_randomness_from_its_start_on() {
        var classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("kz.uzdik.domain.crypto");
        fields().that().areStatic().should().notHaveRawType(OF_CRYPTOGRAPHY).check(classes);
    }
}
