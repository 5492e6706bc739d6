package kz.uzdik.local.stack.rights;

import kz.uzdik.local.stack.template.Surroundings;

/** The ARNs of what calls name. */
record Names(Surroundings surroundings) {
    String table(String name) {
        return name.startsWith("arn:") ? name : regional("dynamodb", "table/" + name);
    }

    String bucket(String name) {
        return "arn:aws:s3:::" + name;
    }

    String object(String bucket, String key) {
        return bucket(bucket) + "/" + key;
    }

    String queue(String url) {
        return regional("sqs", url.substring(url.lastIndexOf('/') + 1));
    }

    String key(String idOrArn) {
        return idOrArn.startsWith("arn:") ? idOrArn : regional("kms", "key/" + idOrArn);
    }

    String identity(String address) {
        return regional("ses", "identity/" + address);
    }

    String role(String name) {
        return "arn:aws:iam::" + surroundings.account() + ":role/" + name;
    }

    private String regional(String service, String rest) {
        return "arn:aws:" + service + ":" + surroundings.region() + ":" + surroundings.account() + ":" + rest;
    }
}
