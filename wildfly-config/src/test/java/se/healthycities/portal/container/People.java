package se.healthycities.portal.container;

/** The people of the demo network whom tests borrow. */
public final class People {
    public static final String ADMIN = "asta.provberg@hc-sverige.example";
    public static final String COORDINATOR = "birk.exempelgard@hc-sverige.example";
    /** Sits on the board. */
    public static final String POLITICIAN = "ebba.demostrom@lulea.example";

    public static final String OFFICIAL = "ottilia.demostrom@lulea.example";
    public static final String COLLEAGUE = "ulla.utkastman@exempelkoping.example";
    public static final String CONVENOR = "tyra.mallander@boras.example";
    /** Leads the team of the second review. */
    public static final String TEAM_LEAD = "rut.utkastman@trollhattan.example";
    /** Has no other part in any test, so that many wrong passwords harm nobody. */
    public static final String FORGETFUL = "arla.mallander@helsingborg.example";

    private People() {}
}
