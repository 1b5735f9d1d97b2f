package dk.snitflade.gateway;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Turns on the few things the gateway does by the clock. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Tidsplan {}
