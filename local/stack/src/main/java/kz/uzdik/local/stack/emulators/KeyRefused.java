package kz.uzdik.local.stack.emulators;

/** A refusal of the key service, told as KMS tells it. */
final class KeyRefused extends Exception {
    private static final long serialVersionUID = 1L;

    private final String type;

    /** @param type the name of KMS's own exception */
    KeyRefused(String type, String message) {
        super(message);
        this.type = type;
    }

    static KeyRefused notFound(String key) {
        return new KeyRefused("NotFoundException", "Key '" + key + "' does not exist");
    }

    static KeyRefused invalid(String message) {
        return new KeyRefused("ValidationException", message);
    }

    String type() {
        return type;
    }
}
