/** The contracts as code can name them: namespaces, paths and where each WSDL and schema lies on the class path. */
package dk.snitflade.wsdl;
