package dk.snitflade.gateway.fordringstype.udtryk;

/** An expression with a value, of one of the four types of the language. */
public sealed interface Vaerdiudtryk extends Udtryk permits Datoudtryk, Taludtryk, Kodefelt, Tekstfelt {

    /** Whether there is no value: an operand the value needs is empty (fordringstyper.yaml 1e). */
    boolean tom(Fakta fakta);

    /** The value as a person reads it, "tom" for none; never the text of a description. */
    String vist(Fakta fakta);
}
