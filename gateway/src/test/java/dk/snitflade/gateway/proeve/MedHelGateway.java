package dk.snitflade.gateway.proeve;

import dk.snitflade.gateway.Gateway;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;

/** Tests marked so share one started gateway, whole and with a database of its own; each uses numbers of its own. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = Gateway.class, webEnvironment = WebEnvironment.DEFINED_PORT)
@ContextConfiguration(initializers = Gatewaydata.class)
public @interface MedHelGateway {}
