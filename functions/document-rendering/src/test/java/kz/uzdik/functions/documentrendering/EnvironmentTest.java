package kz.uzdik.functions.documentrendering;

import java.util.stream.Stream;
import kz.uzdik.http.testing.FunctionEnvironment;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class EnvironmentTest {

    @TestFactory
    Stream<DynamicTest> document_rendering_starts_from_the_templates_variables() {
        return FunctionEnvironment.of(DocumentRendering.class, DocumentRendering::new);
    }
}
