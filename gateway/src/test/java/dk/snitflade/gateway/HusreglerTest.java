package dk.snitflade.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The rules of the house hold in the gateway, and each of them bites: the classes below {@code brud} break one rule each,
 * on purpose.
 */
class HusreglerTest {

    private static final JavaClasses GATEWAY = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS)
            .importPackages("dk.snitflade.gateway");

    private static final JavaClasses BRUD = new ClassFileImporter().importPackages("dk.snitflade.gateway.brud");

    static Stream<Arguments> regler() {
        return Stream.of(
                regel(Husregler.FORDRING_KENDER_INGEN, "KenderRutning"),
                regel(Husregler.DOERENE_KENDER_IKKE_HINANDEN, "NymfKenderOeir"),
                regel(Husregler.DOERENE_KENDER_IKKE_HINANDEN, "DmiKenderPsrm"),
                regel(Husregler.DOERENE_KENDER_IKKE_HINANDEN, "NymfudgangKenderPsrm"),
                regel(Husregler.DOERENE_KENDER_IKKE_HINANDEN, "FagsystemKenderPsrm"),
                regel(Husregler.AFGOERELSER_ER_RENE, "LaeserFil"),
                regel(Husregler.AFGOERELSER_ER_RENE, "SpoergerDatabasen"),
                regel(Husregler.AFGOERELSER_ER_RENE, "RingerUd"),
                regel(Husregler.SQL_KUN_I_LAGER, "SkriverSql"),
                regel(Husregler.SQL_KUN_I_LAGER, "SkriverSql$Indre"),
                regel(Husregler.INGEN_KREDSE, "kreds.den"),
                regel(Husregler.INGEN_SAMLEKASSER, "Rodekasse"),
                regel(Husregler.INGEN_IMPL, "SorteringImpl"),
                regel(Husregler.INGEN_THROWS_EXCEPTION, "KasterHvadSomHelst.metode"),
                regel(Husregler.INGEN_THROWS_EXCEPTION, "KasterHvadSomHelst.<init>"),
                regel(Husregler.TID_FRA_URET, "SerPaaSitEgetUr.nu()"),
                regel(Husregler.TID_FRA_URET, "SerPaaSitEgetUr.dag()"),
                regel(Husregler.TID_FRA_URET, "SerPaaSitEgetUr.iDanmark()"),
                regel(Husregler.TID_FRA_URET, "SerPaaSitEgetUr.millisekunder()"),
                regel(Husregler.TID_FRA_URET, "SerPaaSitEgetUr.gammeldags()"),
                regel(Husregler.TID_FRA_URET, "SerPaaSitEgetUr.henvisning()"),
                regel(Husregler.EET_UR, "SerPaaSitEgetUr.ur()"),
                regel(Husregler.KUN_STROEMMET_XML, "ByggerTrae"));
    }

    private static Arguments regel(ArchRule regel, String brud) {
        return Arguments.of(Named.of(regel.getDescription(), regel), brud);
    }

    static Stream<Named<ArchRule>> hverRegel() {
        return regler().map(a -> (ArchRule) ((Named<?>) a.get()[0]).getPayload())
                .distinct()
                .map(regel -> Named.of(regel.getDescription(), regel));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hverRegel")
    void gatewayenFoelgerHusreglen(ArchRule regel) {
        regel.check(GATEWAY);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("regler")
    void etBrudOpdages(ArchRule regel, String brud) {
        EvaluationResult dom = regel.evaluate(BRUD);
        assertThat(String.join("\n", dom.getFailureReport().getDetails())).contains(brud);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hverRegel")
    void enUskyldigKlasseDoemmesIkke(ArchRule regel) {
        assertThat(regel.evaluate(BRUD).getFailureReport().getDetails()).noneMatch(brud -> brud.contains("uskyldig"));
    }

    static Stream<String> undtagelser() {
        return Stream.concat(
                Husregler.SQL_UDEN_FOR_LAGER.keySet().stream(), Husregler.AFGOER_MED_INDLAESNING.keySet().stream());
    }

    /** An exception nobody uses any more would hide the next breach. */
    @ParameterizedTest
    @MethodSource("undtagelser")
    void enUndtagelseBrugesStadig(String klasse) {
        assertThat(GATEWAY.stream()
                        .filter(kandidat -> kandidat.getSimpleName().equals(klasse))
                        .flatMap(fundet -> fundet.getDirectDependenciesFromSelf().stream())
                        .map(afhaengighed -> afhaengighed.getTargetClass().getPackageName()))
                .anyMatch(pakke -> pakke.startsWith("java.sql") || pakke.startsWith("java.io"));
    }
}
