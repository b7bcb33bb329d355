package se.healthycities.portal.file;

/** What a browser may do with content that people sent: nothing (ASVS V3.2.1, V3.4.6, V5.3.1). */
public final class Sandbox {
    /** The content security policy of every answer that holds such content; it takes the place of that of pages. */
    public static final String POLICY = "sandbox; default-src 'none'; base-uri 'none'; form-action 'none';"
            + " frame-ancestors 'none'; object-src 'none'";

    private Sandbox() {}
}
