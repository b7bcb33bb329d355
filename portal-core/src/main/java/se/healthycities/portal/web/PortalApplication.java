package se.healthycities.portal.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.apache.wicket.DefaultExceptionMapper;
import org.apache.wicket.Page;
import org.apache.wicket.RuntimeConfigurationType;
import org.apache.wicket.Session;
import org.apache.wicket.core.request.handler.RenderPageRequestHandler;
import org.apache.wicket.csp.CSPDirective;
import org.apache.wicket.csp.CSPDirectiveSrcValue;
import org.apache.wicket.protocol.http.ResourceIsolationRequestCycleListener;
import org.apache.wicket.protocol.http.WebApplication;
import org.apache.wicket.protocol.http.servlet.ServletWebRequest;
import org.apache.wicket.request.IExceptionMapper;
import org.apache.wicket.request.IRequestHandler;
import org.apache.wicket.request.Request;
import org.apache.wicket.request.Response;
import org.apache.wicket.request.http.WebRequest;
import org.apache.wicket.request.http.WebResponse;
import org.apache.wicket.resource.IPropertiesFactoryContext;
import org.apache.wicket.resource.PropertiesFactory;
import org.apache.wicket.resource.UtfPropertiesFilePropertiesLoader;
import org.apache.wicket.settings.ExceptionSettings;
import org.apache.wicket.util.lang.Bytes;
import se.healthycities.portal.audit.AuditLog;
import se.healthycities.portal.calendar.web.CalendarFile;
import se.healthycities.portal.calendar.web.CalendarFileMapper;
import se.healthycities.portal.extraction.web.PreviewReference;
import se.healthycities.portal.overview.web.HomePage;
import se.healthycities.portal.persistence.PageRows;
import se.healthycities.portal.plugin.PluginMounts;
import se.healthycities.portal.plugin.PluginRegistry;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Beans;
import se.healthycities.portal.spi.Gate;
import se.healthycities.portal.web.error.ErrorPage;
import se.healthycities.portal.web.request.PortalSession;

/** The web application: mounts what the registry knows, puts the gate before it, and closes what Wicket leaves open. */
public class PortalApplication extends WebApplication {
    /** The platform's strongest common generator; Wicket's default asks for SHA1PRNG. */
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Bytes of all stored pages of a session, at most. */
    private static final long PAGES = 512 * 1024L;

    @Override
    public Class<? extends Page> getHomePage() {
        return HomePage.class;
    }

    @Override
    public RuntimeConfigurationType getConfigurationType() {
        return RuntimeConfigurationType.DEPLOYMENT;
    }

    @Override
    public Session newSession(Request request, Response response) {
        return new PortalSession(request);
    }

    @Override
    protected WebResponse newWebResponse(WebRequest request, HttpServletResponse response) {
        return new PageResponse((ServletWebRequest) request, response);
    }

    @Override
    protected void init() {
        super.init();
        configureInjection();
        getResourceSettings().setPropertiesFactory(swedishIsUtf8());
        getMarkupSettings().setMarkupFactory(new WordedMarkup());
        getMarkupSettings().setDefaultMarkupEncoding("UTF-8");
        getMarkupSettings().setStripWicketTags(true);
        getRequestCycleSettings().setResponseRequestEncoding("UTF-8");
        getRequestCycleSettings().setTimeout(Duration.ofSeconds(10));
        getExceptionSettings().setUnexpectedExceptionDisplay(ExceptionSettings.SHOW_INTERNAL_ERROR_PAGE);
        getStoreSettings().setMaxSizePerSession(Bytes.bytes(PAGES));
        getSecuritySettings().setRandomSupplier(() -> RANDOM);
        contentSecurity();
        PluginMounts mounts = mounts();
        getRequestCycleListeners()
                .add(new GateListener(mounts, bean(Gate.class), bean(Visitors.class), bean(AuditLog.class)));
        // After the gate, because it makes the page that is asked for.
        getRequestCycleListeners().add(new ResourceIsolationRequestCycleListener(new OwnOriginPolicy()));
    }

    /** Tests replace the container by their own. */
    protected void configureInjection() {
        getComponentInstantiationListeners().add(new Injection(CDI.current().getBeanManager()));
        setPageManagerProvider(new SharedPages(this, bean(PageRows.class)));
    }

    /** The same as {@code @Inject}, for what is no component. */
    protected <T> T bean(Class<T> kind) {
        return CDI.current().select(kind).get();
    }

    private PluginMounts mounts() {
        PluginMounts mounts = new PluginMounts(PluginRegistry.installed());
        getRootRequestMapperAsCompound().add(new PageMapper(mounts));
        getRootRequestMapperAsCompound().add(new DownloadMapper(mounts, bean(Beans.class)));
        mountResource("/files/${id}/preview", bean(PreviewReference.class));
        FileReference files = bean(FileReference.class);
        mountResource("/files/${id}/${name}", files);
        mountResource("/files/${id}/versions/${version}/${name}", files);
        getRootRequestMapperAsCompound().add(new CalendarFileMapper(bean(CalendarFile.class)));
        getRootRequestMapperAsCompound().add(new NoSuchAddress());
        return mounts;
    }

    /** Resources that decide for themselves, because their scene stands in the database and not in the address. */
    static boolean ownResource(List<String> path) {
        boolean file = path.size() == 3 || path.size() == 5 && path.get(2).equals("versions");
        return file && path.get(0).equals("files");
    }

    private void contentSecurity() {
        getCspSettings()
                .blocking()
                .strict()
                .remove(CSPDirective.BASE_URI)
                .add(CSPDirective.BASE_URI, CSPDirectiveSrcValue.NONE)
                .add(CSPDirective.FORM_ACTION, CSPDirectiveSrcValue.SELF)
                .add(CSPDirective.FRAME_ANCESTORS, CSPDirectiveSrcValue.NONE)
                .add(CSPDirective.OBJECT_SRC, CSPDirectiveSrcValue.NONE);
    }

    private PropertiesFactory swedishIsUtf8() {
        return new PropertiesFactory((IPropertiesFactoryContext) getResourceSettings()) {
            {
                getPropertiesLoaders().add(0, new UtfPropertiesFilePropertiesLoader("properties", "utf-8"));
            }
        };
    }

    /** Where Wicket would show a page of its own, the portal's page comes, with the id that stands in the log. */
    @Override
    public Supplier<IExceptionMapper> getExceptionMapperProvider() {
        return () -> new DefaultExceptionMapper() {
            @Override
            public IRequestHandler map(Exception fault) {
                IRequestHandler known = super.map(fault);
                boolean wickets = known instanceof RenderPageRequestHandler page
                        && page.getPageClass().getName().startsWith("org.apache.wicket");
                return wickets ? ErrorPage.handler(new ErrorPage(fault)) : known;
            }
        };
    }
}
