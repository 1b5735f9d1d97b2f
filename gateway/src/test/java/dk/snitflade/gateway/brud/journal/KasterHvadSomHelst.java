package dk.snitflade.gateway.brud.journal;

/** Breaks: no method declares throws Exception. */
class KasterHvadSomHelst {

    KasterHvadSomHelst() throws Throwable {}

    void metode() throws Exception {}
}
