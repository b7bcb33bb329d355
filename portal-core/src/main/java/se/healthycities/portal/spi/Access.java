package se.healthycities.portal.spi;

/**
 * What a visitor must be allowed to do in a {@link Scene}. Those before KNOW and those after
 * CONVENE concern the network as a whole; the others a space, where each includes those before it.
 */
public enum Access {
    /** Anyone, also without login. */
    VISIT(false),
    /** Anyone who has logged in. */
    SIGNED_IN(false),
    /** People of member organisations and of the network office. */
    MEMBER(false),
    /** Write outside of spaces: the same people as MEMBER, but not while the plugin is read-only. */
    CONTRIBUTE(true),
    /** Know that the space exists and what it is for. */
    KNOW(false),
    /** Read its discussions and files. */
    READ(false),
    /** Answer in its discussions. */
    REPLY(true),
    /** Start discussions and add files. */
    START(true),
    /** Lead it: admit people, change its card. */
    CONVENE(true),
    /** Run the network: the coordinator and the administrator. */
    COORDINATE(false),
    /** Set the portal up: the administrator. */
    ADMINISTER(false);

    private final boolean writes;

    Access(boolean writes) {
        this.writes = writes;
    }

    /** True for what a plugin in {@link State#READ_ONLY} no longer offers. */
    public boolean writes() {
        return writes;
    }

    /** True for what depends on a space. */
    public boolean inSpace() {
        return compareTo(KNOW) >= 0 && compareTo(CONVENE) <= 0;
    }

    public boolean atLeast(Access other) {
        return compareTo(other) >= 0;
    }
}
