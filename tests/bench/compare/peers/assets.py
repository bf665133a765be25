#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""usage: assets.py OUTDIR N ; fixed seed. bg_photo.jpg 1080x1920, product.jpg 800x800, members.tsv (name, code, url of 90 characters)"""
import sys, random, numpy as np
from PIL import Image, ImageDraw, ImageFilter
out, N = sys.argv[1], int(sys.argv[2]); rng = np.random.default_rng(7)
def photo(w, h, grain):
    a = np.zeros((h, w, 3), np.float32); s = 4; amp = 90.0
    while s < max(w, h):                       # 1/f noise: like a natural photo
        n = rng.standard_normal((s * h // max(w, h) + 2, s * w // max(w, h) + 2, 3)).astype(np.float32)
        for c in range(3):
            a[..., c] += amp * np.asarray(Image.fromarray(n[..., c], 'F').resize((w, h), Image.BICUBIC))
        s *= 2; amp *= 0.66
    a += grain * rng.standard_normal((h, w, 1)).astype(np.float32)
    return Image.fromarray(np.clip(a * 0.6 + [150, 120, 90], 0, 255).astype(np.uint8))
photo(1080, 1920, 3).save(out + '/bg_photo.jpg', quality=85)
p = photo(800, 800, 3); d = ImageDraw.Draw(p); R = random.Random(3)
for _ in range(14):
    x, y, r = R.randint(60, 740), R.randint(60, 740), R.randint(30, 90); d.ellipse((x - r, y - r, x + r, y + r), fill=tuple(R.randint(30, 240) for _ in range(3)))
p.filter(ImageFilter.GaussianBlur(0.6)).save(out + '/product.jpg', quality=85)
R = random.Random(11)
SUR = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕"; GIV = "伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂文辉玲华红燕萍建国梅琳雪浩宇欣怡子涵梓轩雨桐"
with open(out + '/members.tsv', 'w', encoding='utf-8') as f:
    for i in range(N):
        code = ''.join(R.choices("ABCDEFGHJKLMNPQRSTUVWXYZ23456789", k=8))
        url = f"https://tuan.example.cn/i/{code}?c=2024w48&s={R.getrandbits(80):020x}&utm=poster&v=1&k="
        url += ''.join(R.choices("abcdefghijklmnopqrstuvwxyz0123456789", k=90 - len(url))); assert len(url) == 90
        f.write(R.choice(SUR) + R.choice(GIV) + R.choice(GIV) + '\t' + code + '\t' + url + '\n')
