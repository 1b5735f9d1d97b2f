package dk.snitflade.baenk;

/** One measurement of BENCHMARKS.md. */
interface Maaling {

    /** Its name there, as B1. */
    String id();

    /** Measures; everything it starts is ended when it returns. */
    Resultat maal(Vilkaar vilkaar) throws Exception;
}
