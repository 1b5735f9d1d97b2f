package dk.snitflade.gateway.fordringstype;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The catalogue and the filter decide without I/O and know nothing of the rest of the gateway but the claim. */
@AnalyzeClasses(packages = "dk.snitflade.gateway.fordringstype", importOptions = DoNotIncludeTests.class)
class AfhaengighedTest {

    private static final String EGEN = "dk.snitflade.gateway.fordringstype";

    @ArchTest
    static final ArchRule KUN_FORDRING_OG_JDK = classes()
            .should()
            .onlyDependOnClassesThat(
                    resideInAnyPackage(EGEN + "..", "dk.snitflade.gateway.fordring", "java..", "org.yaml.snakeyaml.."));

    @ArchTest
    static final ArchRule KUN_INDLAESNING_KENDER_YAML = noClasses()
            .that(not(resideInAnyPackage(EGEN + ".indlaesning")))
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.yaml..", EGEN + ".indlaesning"));

    @ArchTest
    static final ArchRule KUN_LOADEREN_LAESER_FILER = noClasses()
            .that()
            .doNotHaveSimpleName("Katalogloader")
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.io", "java.nio.file", "java.net"));

    @ArchTest
    static final ArchRule TIDEN_KOMMER_UDEFRA =
            noClasses().should().dependOnClassesThat().haveFullyQualifiedName("java.time.Clock");

    @ArchTest
    static final ArchRule UDEN_RINGE =
            slices().matching(EGEN + ".(**)").should().beFreeOfCycles();
}
