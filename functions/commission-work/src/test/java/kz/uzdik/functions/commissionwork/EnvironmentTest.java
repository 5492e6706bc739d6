package kz.uzdik.functions.commissionwork;

import java.util.stream.Stream;
import kz.uzdik.http.testing.FunctionEnvironment;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class EnvironmentTest {

    @TestFactory
    Stream<DynamicTest> commission_work_starts_from_the_templates_variables() {
        return FunctionEnvironment.of(CommissionWork.class, CommissionWork::new);
    }

    @TestFactory
    Stream<DynamicTest> dossier_preparation_starts_from_the_templates_variables() {
        return FunctionEnvironment.of(DossierPreparation.class, DossierPreparation::new);
    }
}
