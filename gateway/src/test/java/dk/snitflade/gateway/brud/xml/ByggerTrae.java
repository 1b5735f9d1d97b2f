package dk.snitflade.gateway.brud.xml;

import org.w3c.dom.Document;

/** Breaks: XML is streamed. */
record ByggerTrae(Document trae) {}
