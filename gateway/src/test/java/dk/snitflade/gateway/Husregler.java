package dk.snitflade.gateway;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The rules of the house (architecture.md 2), one constant each, with the exceptions named and justified. */
final class Husregler {

    private static final String[] EGNE_BLADE = {
        "..indgang.nymf..",
        "..indgang.oeir..",
        "..udgang.psrm..",
        "..udgang.dmi..",
        "..udgang.nymf..",
        "..udgang.fagsystem.."
    };
    private static final String[] SQL = {
        "java.sql..", "javax.sql..", "org.springframework.jdbc..", "org.postgresql..", "com.zaxxer.hikari.."
    };
    private static final String[] IND_OG_UD = {
        "java.sql..",
        "javax.sql..",
        "org.springframework.jdbc..",
        "java.net..",
        "java.nio.file..",
        "java.nio.channels..",
        "java.io.."
    };

    /** Classes that speak with the database without being a Lager, and why. */
    static final Map<String, String> SQL_UDEN_FOR_LAGER =
            Map.of("Kolonner", "makes the arrays of one insert, for the Lager classes beside it");

    /** Deciding classes that read something, and why. */
    static final Map<String, String> AFGOER_MED_INDLAESNING = Map.of(
            "Afvisningskatalog", "reads its table from the class path when the class is loaded, never later",
            "Katalogloader", "reads the claim-type catalogue at start, and hands the deciding classes values");

    static final ArchRule FORDRING_KENDER_INGEN = noClasses()
            .that()
            .resideInAPackage("..gateway..fordring..")
            .should()
            .dependOnClassesThat(resideInAPackage("dk.snitflade..").and(not(resideInAPackage("..fordring.."))))
            .as("fordring depends on nothing of ours");

    static final ArchRule DOERENE_KENDER_IKKE_HINANDEN = bladene();

    static final ArchRule AFGOERELSER_ER_RENE = noClasses()
            .that()
            .resideInAnyPackage("..validering..", "..rutning..", "..fordringstype..")
            .and(not(lager()))
            .and(not(undtaget(AFGOER_MED_INDLAESNING)))
            .should()
            .dependOnClassesThat(resideInAnyPackage(IND_OG_UD))
            .as("validering, rutning and fordringstype decide without I/O");

    static final ArchRule SQL_KUN_I_LAGER = noClasses()
            .that(not(lager()))
            .and(not(undtaget(SQL_UDEN_FOR_LAGER)))
            // The life of the server, its pool and its listening connection.
            .and()
            .resideOutsideOfPackage("..journal.database..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(SQL))
            .as("SQL only in classes named …Lager");

    static final ArchRule INGEN_KREDSE =
            slices().matching("dk.snitflade.(**)").should().beFreeOfCycles().as("no cycles between packages");

    static final ArchRule INGEN_SAMLEKASSER = noClasses()
            .should()
            .resideInAnyPackage("..util..", "..utils..", "..helper..", "..helpers..", "..impl..", "..manager..")
            .as("no packages named util, helper, impl or manager");

    static final ArchRule INGEN_IMPL =
            noClasses().should().haveSimpleNameEndingWith("Impl").as("no class named …Impl");

    static final ArchRule INGEN_THROWS_EXCEPTION = CompositeArchRule.of(
                    noCodeUnits().should().declareThrowableOfType(Exception.class))
            .and(noCodeUnits().should().declareThrowableOfType(Throwable.class))
            .as("no method declares throws Exception");

    static final ArchRule TID_FRA_URET = noClasses()
            .should()
            .accessTargetWhere(target(tidUdenUr()))
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(java.util.Calendar.class)
            .as("time only from an injected Clock");

    static final ArchRule EET_UR = classes()
            .that(not(DescribedPredicate.<JavaClass>describe(
                    "Ur", klasse -> klasse.getSimpleName().equals("Ur"))))
            .should()
            .onlyAccessMembersThat(DescribedPredicate.describe(
                    "make no clock",
                    medlem -> !medlem.getOwner().isEquivalentTo(Clock.class)
                            || !medlem.getName().startsWith("system")))
            .as("the clock is made in Ur");

    static final ArchRule KUN_STROEMMET_XML = noClasses()
            // WSS4J checks signatures on a tree (stack.md 4), and names SAX in what it throws.
            .that()
            .resideOutsideOfPackage("..sikkerhed.wss..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "javax.xml.parsers..",
                    "javax.xml.xpath..",
                    "org.w3c.dom..",
                    "org.xml.sax..",
                    "jakarta.xml.bind..",
                    "javax.xml.bind..")
            .as("XML is streamed: no DOM, no SAX parser, no JAXB");

    private Husregler() {}

    private static ArchRule bladene() {
        List<ArchRule> regler = Stream.of(EGNE_BLADE)
                .<ArchRule>map(blad -> noClasses()
                        .that()
                        .resideInAPackage(blad)
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(Stream.of(EGNE_BLADE)
                                .filter(andet -> !andet.equals(blad))
                                .toArray(String[]::new)))
                .toList();
        return CompositeArchRule.of(regler).as("indgang.* and udgang.* never know each other");
    }

    private static DescribedPredicate<JavaClass> lager() {
        return DescribedPredicate.describe(
                "…Lager", klasse -> yderste(klasse).getSimpleName().endsWith("Lager"));
    }

    private static DescribedPredicate<JavaClass> undtaget(Map<String, String> undtagelser) {
        return DescribedPredicate.describe(
                "excepted", klasse -> undtagelser.containsKey(yderste(klasse).getSimpleName()));
    }

    private static JavaClass yderste(JavaClass klasse) {
        return klasse.getEnclosingClass().map(Husregler::yderste).orElse(klasse);
    }

    /** Any now() that is not handed a clock, the system's counters and new Date(). */
    private static DescribedPredicate<AccessTarget> tidUdenUr() {
        return DescribedPredicate.describe("time without a clock", maal -> {
            String ejer = maal.getOwner().getName();
            boolean now = ejer.startsWith("java.time.") && maal.getName().equals("now") && !faarUr(maal);
            boolean system = ejer.equals("java.lang.System")
                    && Set.of("currentTimeMillis", "nanoTime").contains(maal.getName());
            return now
                    || system
                    || ejer.equals("java.util.Date") && maal.getName().equals("<init>");
        });
    }

    private static boolean faarUr(AccessTarget maal) {
        return maal instanceof AccessTarget.CodeUnitAccessTarget kald
                && kald.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
    }
}
