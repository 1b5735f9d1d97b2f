package dk.snitflade.gateway.fordring;

/** One reason an action is rejected: the NyMF number and the Danish text the sender reads (nymf.md 5). */
public record Afvisning(int nummer, String tekst) {}
