package dk.snitflade.kontrakttest.hus;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test class the one {@link Scene} that all such classes share. Nobody may stop it, or leave a back end
 * misbehaving; every message is sent under ids of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(FaellesScene.Opsaetning.class)
public @interface FaellesScene {

    /** Starts the scene when the first class asks for it; JUnit closes it after the last. */
    class Opsaetning implements ParameterResolver {

        private static final ExtensionContext.Namespace RUM = ExtensionContext.Namespace.create(FaellesScene.class);

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext kontekst) {
            return parameter.getParameter().getType() == Scene.class;
        }

        @Override
        public Scene resolveParameter(ParameterContext parameter, ExtensionContext kontekst) {
            return kontekst.getRoot()
                    .getStore(RUM)
                    .computeIfAbsent("scene", noegle -> Scene.start("faelles"), Scene.class);
        }
    }
}
