package se.healthycities.portal.security;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import org.apache.shiro.web.env.DefaultWebEnvironment;
import org.apache.shiro.web.env.EnvironmentLoaderListener;
import org.apache.shiro.web.env.WebEnvironment;
import org.apache.shiro.web.mgt.DefaultWebSecurityManager;

/**
 * Starts Shiro with the realm that CDI made. There are no filter chains: the gate decides about addresses, and Shiro's own
 * filter for strange characters would refuse å, ä and ö.
 */
public class ShiroStart extends EnvironmentLoaderListener {
    @Inject
    private PortalRealm realm;

    @Override
    protected WebEnvironment createEnvironment(ServletContext context) {
        DefaultWebSecurityManager manager = new DefaultWebSecurityManager(realm);
        manager.setRememberMeManager(null);
        DefaultWebEnvironment environment = new DefaultWebEnvironment();
        environment.setServletContext(context);
        environment.setWebSecurityManager(manager);
        return environment;
    }
}
